package org.supportmarket.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Turns English text into search terms, the same way for documents and for questions, so that any
 * Elasticsearch serves (ADR 0003). A term is kept as written (for beginnings and slips of the
 * finger) and as its stem (so that "cleaner's" finds "cleaners").
 */
@ApplicationScoped
class EnglishText {
  private final Analyzer analyzer = new WordsWithStems();

  /**
   * One word of a text.
   *
   * @param written in lower case, without accents
   * @param stem without its ending
   * @param stop whether it is too common to tell anything, such as "the"
   */
  record Term(String written, String stem, boolean stop) {}

  /** The words of a text in their order. */
  List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String word = token.toString();
        if (step.getPositionIncrement() > 0) {
          terms.add(new Term(word, word, EnglishAnalyzer.getDefaultStopSet().contains(word)));
        } else {
          Term written = terms.removeLast();
          terms.add(new Term(written.written(), word, written.stop()));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory could not be read", e);
    }
    return terms;
  }

  /** A text as the index keeps it: words and stems between spaces, each word in its place. */
  String indexed(String text) {
    List<String> words = new ArrayList<>();
    for (Term term : terms(text)) {
      if (!term.stop()) {
        Set<String> forms = new LinkedHashSet<>(List.of(term.written()));
        forms.add(term.stem());
        words.addAll(forms);
      }
    }
    return String.join(" ", words);
  }

  private static final class WordsWithStems extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new StandardTokenizer();
      TokenStream words =
          new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
      return new TokenStreamComponents(
          tokenizer, new PorterStemFilter(new KeywordRepeatFilter(words)));
    }
  }
}
