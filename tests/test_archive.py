"""Many articles: their order, workers that die, and Parquet."""

import os
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from distributed import LocalCluster

from reader.archive import Done, Job, ParquetFile, by_cluster, by_processes, do
from reader.article import Article
from reader.errors import LanguageError, NewsreaderError
from reader.records import record
from tests.builders import harbour
from tests.workers import read_alone


def jobs_with(tmp_path: Path, what: str) -> list[Job]:
    """Nine jobs, with whom something happens at the fifth."""
    return [Job(str(tmp_path / str(n)) + (f" {what}" if n == 4 else "")) for n in range(9)]


def told(found: Iterator[Done]) -> list[str]:
    """What came out, a word each: its place, or why it is not there."""
    return [Path(done.article.id).name if done.article else done.error or "nothing" for done in found]


ALL = [str(n) for n in range(9)]


def test_articles_come_in_their_order_from_other_processes(tmp_path: Path) -> None:
    found = list(by_processes(jobs_with(tmp_path, ""), 2, read_alone))
    assert told(iter(found)) == ALL
    assert str(os.getpid()) not in {done.analysis.pipeline for done in found if done.analysis}


def test_what_a_process_had_in_hand_when_it_died_is_done_again(tmp_path: Path) -> None:
    assert told(by_processes(jobs_with(tmp_path, "dies once"), 2, read_alone)) == ALL


def test_an_article_that_kills_its_process_is_left_out_and_no_other(tmp_path: Path) -> None:
    found = told(by_processes(jobs_with(tmp_path, "dies"), 2, read_alone))
    assert found[:4] + found[5:] == ALL[:4] + ALL[5:]
    assert found[4].endswith("the process that analysed it died; it is left out")


def test_a_failure_is_told_in_its_place_and_a_missing_language_ends_it(tmp_path: Path) -> None:
    assert told(by_processes(jobs_with(tmp_path, "fails"), 2, read_alone))[4] == "it failed"
    with pytest.raises(LanguageError, match="no language"):
        list(by_processes(jobs_with(tmp_path, "has no language"), 2, read_alone))


def test_a_job_reads_and_analyses_its_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("“We sail on Monday,” said Ada Moor.", encoding="utf-8")
    done = do(Job(str(tmp_path / "a.txt")))
    assert done.analysis is not None
    assert [quote.speaker.name for quote in done.analysis.quotes if quote.speaker] == ["Ada Moor"]
    assert "no such file" in (do(Job(str(tmp_path / "b.txt"))).error or "")


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    """A Dask cluster of two processes on this machine."""
    with LocalCluster(2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as running:
        yield running


@pytest.mark.usefixtures("local_network")
def test_a_cluster_loses_and_doubles_nothing_when_a_worker_is_killed(cluster: LocalCluster, tmp_path: Path) -> None:
    text = tmp_path / "read-here.txt"
    text.write_text("Words.", encoding="utf-8")
    jobs = [
        Job(job.location, Article(str(n), job.location, "Words."))
        for n, job in enumerate(jobs_with(tmp_path, "dies once"))
    ]
    found = list(
        by_cluster([*jobs, Job(str(text)), Job(str(tmp_path / "none.txt"))], cluster.scheduler_address, read_alone)
    )
    assert told(iter(found[:-1])) == [*ALL, "read-here"]
    assert "no such file" in (found[-1].error or "")
    assert (tmp_path / "4").exists()


@pytest.mark.usefixtures("local_network")
def test_a_cluster_that_is_not_there_is_told() -> None:
    with pytest.raises(NewsreaderError, match="no Dask scheduler answers"):
        list(by_cluster([Job("a")], "nonsense://x"))


def test_parquet_has_the_columns_of_the_record(tmp_path: Path) -> None:
    story = harbour()
    article, analysis = story.article, story.analysis
    with ParquetFile(tmp_path / "all.parquet") as file:
        for _ in range(201):
            file.put(article, analysis)
        assert not (tmp_path / "all.parquet").exists()
    rows = pq.read_table(tmp_path / "all.parquet").to_pylist()
    assert len(rows) == 201
    written = record(article, analysis)
    assert set(rows[0]) == set(written)
    assert [quote["text"] for quote in rows[0]["quotes"]] == [quote.words_in(article.text) for quote in analysis.quotes]


def test_parquet_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(NewsreaderError, match="cannot be written"):
        ParquetFile(tmp_path / "none" / "all.parquet")
