/* Draws the pictures of figures that stand in tables. Without it, the tables say the same. */
(() => {
  const figures = [...document.querySelectorAll('figure[data-picture]:not([data-drawn])')];
  const library = document.currentScript && document.currentScript.dataset.library;
  if (!figures.length || !library || !window.fetch) {
    return;
  }
  figures.forEach((figure) => (figure.dataset.drawn = 'yes'));

  const INK = '#1c1b19';
  const RULE = '#ddd7cc';
  const GREY = '#6b675f';
  const FEW = 'Too few to show';
  const COLOURS = ['#0b4f54', '#6a2468', '#8a5a00', '#3f7d4e', '#46433e', '#8f8878'];
  const stripes = (rotation, colour) => ({
    symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation, color: colour });
  const dots = (colour) => ({
    symbol: 'circle', symbolSize: 0.6, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0], color: colour });
  const LIGHT = 'rgba(255,255,255,0.55)';
  const PATTERNS = [
    { symbol: 'none' }, stripes(Math.PI / 4, LIGHT), dots(LIGHT), stripes(0, LIGHT), stripes(-Math.PI / 4, LIGHT),
    stripes(Math.PI / 2, LIGHT)];
  const HATCHED = { color: '#fff', borderColor: GREY, borderWidth: 1, decal: stripes(Math.PI / 4, GREY) };
  const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'];
  const TEXT = { color: INK, fontSize: 14, lineHeight: 18, fontFamily: getComputedStyle(document.documentElement).fontFamily };

  const SMALL = { fontSize: 11, lineHeight: 13 };

  const thousands = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
  const pounds = (pence) => (pence < 0 ? '−£' : '£') + thousands.format(Math.abs(pence) / 100);
  const words = (unit) => (value) =>
    value === null || value === undefined || value === '-' ? FEW
      : unit === 'PENCE' ? (value % 100 === 0 ? pounds(value) : exact.format(value / 100)) : thousands.format(value);
  const short = (unit) => (value) => {
    const size = unit === 'PENCE' ? value / 100 : value;
    const sign = unit === 'PENCE' ? '£' : '';
    const most = Math.abs(size);
    if (sign && most < 100 && most % 1) {
      return exact.format(size);
    }
    const said = most >= 1e6 ? +(most / 1e6).toFixed(1) + 'm' : most >= 1e4 ? +(most / 1e3).toFixed(1) + 'k' : thousands.format(most);
    return (size < 0 ? '−' : '') + sign + said;
  };

  const common = (data) => ({
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: PATTERNS } },
    color: COLOURS,
    textStyle: TEXT,
    tooltip: {
      renderMode: 'richText', confine: true, textStyle: TEXT, valueFormatter: words(data.unit) },
  });
  const legend = (names, bands = []) =>
    names.length > 1
      ? { top: 0, left: 0, type: 'plain', itemWidth: 40, itemHeight: 14, selectedMode: false, textStyle: TEXT,
          data: names.map((name) => (bands.includes(name) ? { name, icon: 'rect' } : name)) }
      : { show: false };
  /* Names stand beside each other where there is room. */
  const below = (names, width) => (names.length > 1 ? 14 + 30 * Math.min(names.length, Math.ceil((names.length * 190) / width)) : 16);
  /* Nothing is counted in parts, and no price of support is worth a line for each penny. */
  const valueAxis = (data) => ({
    type: 'value', minInterval: data.unit === 'PENCE' ? 100 : 1, axisLabel: { ...TEXT, formatter: short(data.unit), hideOverlap: true }, splitLine: { lineStyle: { color: RULE } } });

  const line = (one, index) => {
    if (one.look === 'RANGE') {
      return range(one);
    }
    const before = one.look === 'BEFORE';
    const colour = before ? GREY : COLOURS[index % COLOURS.length];
    return [{
      name: one.name, type: 'line', data: one.values.map((value) => value ?? '-'), symbol: before ? 'none' : SYMBOLS[index % SYMBOLS.length],
      symbolSize: 9, z: before ? 2 : 3, itemStyle: { color: colour, decal: { symbol: 'none' } },
      lineStyle: { color: colour, width: before ? 2 : 3, type: before ? 'dashed' : index === 0 ? 'solid' : [8 + 4 * index, 4] } }];
  };
  /* From the lower end invisibly up, then the band on top of it. */
  const range = (one) => [
    { name: '', type: 'line', stack: one.name, symbol: 'none', silent: true, lineStyle: { opacity: 0 },
      data: one.from.map((value) => value ?? '-'), tooltip: { show: false } },
    { name: one.name, type: 'line', stack: one.name, symbol: 'none', silent: true, lineStyle: { opacity: 0 },
      itemStyle: { color: '#a9c7c4' }, areaStyle: { color: '#a9c7c4', opacity: 0.7 }, tooltip: { show: false },
      data: one.values.map((value, at) => (value === null || one.from[at] === null ? '-' : value - one.from[at])) }];

  /* A period of which something is not shown is a hatched column behind the lines. */
  const hidden = (data) => {
    const own = data.series.filter((one) => one.look === 'PLAIN');
    const missing = data.labels.map((_, at) => own.some((one) => one.values[at] === null));
    return missing.includes(true)
      ? [{ name: FEW, type: 'bar', yAxisIndex: 1, barWidth: '96%', silent: true, z: 1, itemStyle: HATCHED, tooltip: { show: false },
          data: missing.map((hatched) => (hatched ? 1 : '-')) }]
      : [];
  };

  const lines = (data, width) => {
    const series = [...data.series.flatMap(line), ...hidden(data)];
    const names = series.map((one) => one.name).filter((name) => name);
    return {
      ...common(data),
      legend: legend(names, data.series.filter((one) => one.look === 'RANGE').map((one) => one.name)),
      tooltip: { ...common(data).tooltip, trigger: 'axis' },
      grid: { left: 8, right: 24, top: below(names, width), bottom: 8, containLabel: true },
      xAxis: { type: 'category', data: data.labels, axisLabel: { ...TEXT, hideOverlap: true }, axisLine: { lineStyle: { color: INK, width: 2 } } },
      yAxis: [valueAxis(data), { type: 'value', min: 0, max: 1, show: false }],
      series,
    };
  };

  const bars = (data, width) => {
    const named = Math.min(220, Math.round(width * 0.36));
    const most = Math.max(1, ...data.series.flatMap((one) => one.values.map((value) => value ?? 0)));
    const names = data.series.map((one) => one.name);
    return {
      ...common(data),
      legend: legend(names),
      tooltip: { ...common(data).tooltip, trigger: 'item', formatter: (bar) => bar.name + '\n' + bar.seriesName + ': ' + words(data.unit)(bar.data.said) },
      grid: { left: 8, right: 72, top: below(names, width), bottom: 8, containLabel: true },
      xAxis: { ...valueAxis(data), splitNumber: width < 500 ? 2 : 5 },
      yAxis: { type: 'category', inverse: true, data: data.labels, axisTick: { show: false }, axisLine: { lineStyle: { color: INK, width: 2 } },
        axisLabel: { ...TEXT, width: named, overflow: 'break', interval: 0 } },
      series: data.series.map((one, index) => ({
        name: one.name, type: 'bar', barMaxWidth: 26, barGap: '10%', itemStyle: { decal: PATTERNS[index], color: one.look === 'BEFORE' ? GREY : COLOURS[index] },
        label: { show: true, position: 'right', ...TEXT, formatter: (bar) => (bar.data.said === null ? 'too few' : short(data.unit)(bar.data.said)) },
        data: one.values.map((value) =>
          value === null ? { value: most * 0.08, said: null, itemStyle: HATCHED } : { value, said: value }) })),
    };
  };

  const STEPS = ['#e2efee', '#a9c7c4', '#6a9c9c', '#2f7277', '#06363a'];
  const places = (data, width) => {
    const values = data.series[0].values;
    const most = Math.max(1, ...values.map((value) => value ?? 0));
    const [wide, high] = [width - 16, height(data, width) - 64];
    return {
      ...common(data),
      tooltip: { ...common(data).tooltip, trigger: 'item',
        formatter: (place) => place.name + '\n' + (place.data ? words(data.unit)(place.data.said) : 'Nothing') },
      visualMap: { type: 'continuous', min: 0, max: most, calculable: false, orient: 'horizontal', left: 8, bottom: 8, textStyle: TEXT,
        text: [short(data.unit)(most), short(data.unit)(0)], inRange: { color: STEPS }, seriesIndex: 0, hoverLink: false },
      series: [{
        type: 'map', map: data.map, layoutCenter: ['50%', 8 + high / 2], selectedMode: false,
        layoutSize: data.aspect > 1 ? Math.min(wide, high * data.aspect) : Math.min(high, wide / data.aspect),
        label: { show: true, ...TEXT, ...(width < 500 ? SMALL : {}), backgroundColor: '#fff', padding: [1, 3], borderRadius: 2,
          formatter: (place) => place.name + '\n' + (place.data ? (place.data.said === null ? 'too few' : short(data.unit)(place.data.said)) : '–') },
        labelLayout: { hideOverlap: true },
        itemStyle: { borderColor: INK, areaColor: '#fff', decal: PATTERNS[0] },
        emphasis: { label: TEXT, itemStyle: { areaColor: '#ffd23f' } },
        data: data.labels.map((name, at) =>
          values[at] === null ? { name, value: NaN, said: null, itemStyle: { ...HATCHED, areaColor: '#fff' } } : { name, value: values[at], said: values[at] }) }],
    };
  };

  const OPTIONS = { LINES: lines, BARS: bars, PLACES: places };
  const height = (data, width) =>
    data.kind === 'BARS' ? 72 + data.labels.length * (20 + 26 * data.series.length)
      : data.kind === 'PLACES' ? Math.min(520, 64 + Math.round((width - 16) / data.aspect)) : 380;

  /* How much wider than high a map is drawn. */
  const aspect = (map) => {
    const points = map.features.flatMap((place) => place.geometry.coordinates.flat(place.geometry.type === 'Polygon' ? 1 : 2));
    const [across, up] = [0, 1].map((axis) => {
      const all = points.map((point) => point[axis]);
      return all.reduce((a, b) => Math.max(a, b)) - all.reduce((a, b) => Math.min(a, b));
    });
    return (0.75 * across) / up;
  };

  const outlines = async (data) => {
    if (data.kind !== 'PLACES') {
      return true;
    }
    const answer = await fetch(data.map);
    const map = answer.ok ? await answer.json() : { features: [] };
    if (!map.features.length) {
      return false;
    }
    data.aspect = aspect(map);
    window.echarts.registerMap(data.map, map);
    return true;
  };

  const draw = async (figure) => {
    const data = JSON.parse(figure.dataset.picture);
    if (!data.labels.length || !(await outlines(data))) {
      return;
    }
    const place = figure.querySelector('.drawn');
    figure.hidden = place.hidden = false;
    const size = (width, share) => ({ width, height: Math.round(share * height(data, width)) });
    const chart = window.echarts.init(place, null, size(place.clientWidth, 1));
    const paint = (width, share = 1) => {
      chart.resize(size(width, share));
      chart.setOption(OPTIONS[data.kind](data, width), true);
    };
    paint(place.clientWidth);
    place.dataset.ready = 'yes';
    window.addEventListener('resize', () => paint(place.clientWidth));
    window.addEventListener('beforeprint', () => {
      paint(640, data.kind === 'BARS' ? 0.7 : 1);
      chart.getZr().flush();
    });
    window.addEventListener('afterprint', () => paint(place.clientWidth));
  };

  /* A heading over nothing helps nobody. */
  const undraw = (figure) => {
    figure.querySelector('.drawn').hidden = true;
    figure.hidden = !figure.querySelector('table');
  };

  const script = document.createElement('script');
  script.src = library;
  script.onload = () => figures.forEach((figure) => draw(figure).catch(() => undraw(figure)));
  document.head.append(script);
})();
