package io.huiying.ingest.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.huiying.ingest.domain.PushedEngagement;
import io.huiying.ingest.domain.PushedPost;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostReaderTest {

  private final PostReader reader = new PostReader(1_000);

  @Test
  void readsARow() {
    assertThat(
            read(
                """
                {"sourceId":"manual","title":"起火","url":null,"engagement":{"heat":7,"likes":1}}"""))
        .isEqualTo(
            new Reading.Read(
                new PushedPost(
                    "manual",
                    null,
                    null,
                    "起火",
                    null,
                    null,
                    null,
                    new PushedEngagement(7, 0, 0, 1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hello | not-json | ''",
        "{\"sourceId\":\"manual\" | not-json | ''",
        "{\"sourceId\":\"a\"} {} | not-json | ''",
        "{\"sourceId\":\"a\",\"sourceId\":\"b\"} | not-json | ''",
        "[[[[[[[[1]]]]]]]] | not-json | ''",
        "[1] | not-an-object | ''",
        "null | not-an-object | ''",
        "{\"title\":\"x\"} | missing-source | sourceId",
        "{\"sourceId\":\"a\",\"colour\":\"red\"} | unknown-field | colour",
        "{\"sourceId\":\"a\",\"<b>\":1} | unknown-field | ?b?",
        "{\"sourceId\":\"a\",\"title\":5} | wrong-type | title",
        "{\"sourceId\":\"a\",\"publishedAt\":1772682000} | wrong-type | publishedAt",
        "{\"sourceId\":\"a\",\"engagement\":[1]} | wrong-type | engagement",
        "{\"sourceId\":\"a\",\"engagement\":{\"heat\":1.5}} | wrong-type | engagement.heat",
        "{\"sourceId\":\"a\",\"engagement\":{\"heat\":99999999999999999999}} | wrong-type | engagement.heat",
        "{\"sourceId\":\"a\",\"engagement\":{\"stars\":1}} | unknown-field | engagement.stars"
      })
  void saysWhichFieldIsWrongAndWhy(String row, String code, String field) {
    assertThat(read(row))
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.refusal().code()).isEqualTo(code);
              assertThat(unreadable.refusal().field()).isEqualTo(field);
            });
  }

  @Test
  void refusesBrokenUtf8() {
    byte[] row = "{\"sourceId\":\"manual\",\"title\":\"?\"}".getBytes(StandardCharsets.UTF_8);
    row[row.length - 3] = (byte) 0xFF;
    assertThat(reader.read(row))
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            unreadable -> assertThat(unreadable.refusal().code()).isEqualTo("bad-utf8"));
  }

  private Reading read(String row) {
    return reader.read(row.strip().getBytes(StandardCharsets.UTF_8));
  }
}
