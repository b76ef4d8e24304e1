"""The words of a page are sent for beside its script: in the language of the address, else of the reader."""

import re

import pytest
from starlette.testclient import TestClient

CASES = [
    ("/", "", "en"),
    ("/", "uk-UA,uk;q=0.9,en;q=0.8", "uk"),
    ("/", "de,uk;q=0.5", "en"),
    ("/?lang=en", "uk", "en"),
    ("/embed?lang=uk", "en", "uk"),
    ("/?lang=xx", "uk", "uk"),
]


@pytest.mark.parametrize(("address", "spoken", "language"), CASES)
def test_the_words_that_a_page_needs_come_with_it(
    client: TestClient, address: str, spoken: str, language: str
) -> None:
    answer = client.get(address, headers={"Accept-Language": spoken})
    preloaded = re.findall(r'rel="modulepreload" href="(/static/strings/\w+\.js)"', answer.text)
    assert preloaded == [f"/static/strings/{language}.js"]
    assert client.get(preloaded[0]).status_code == 200
    assert "Accept-Language" in answer.headers["vary"]
