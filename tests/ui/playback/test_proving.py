from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from exhibit.media.store import LONG_EDGES, derivative_path
from exhibit.media.workers import Decoders
from exhibit.ports import MediumDone, MediumFacts
from tests.media_made import HEIGHT, WIDTH, cut, film, moving, plain, silence, sound, strobe, tone, turned
from tests.ui.playback.conftest import Prove, job_of


def facts(done: MediumDone) -> MediumFacts:
    assert "" == done.refusal
    assert done.facts is not None
    return done.facts


@pytest.mark.parametrize(
    ("name", "codec", "codecs"),
    [
        ("a.wav", "pcm_s16le", "wave"),
        ("b.wav", "pcm_s24le", "other"),
        ("c.wav", "pcm_f32le", "other"),
        ("a.aiff", "pcm_s16be", "other"),
        ("a.mp3", "libmp3lame", "mp3"),
        ("a.m4a", "aac", "aac"),
        ("b.m4a", "alac", "alac"),
        ("a.flac", "flac", "flac"),
        ("a.ogg", "vorbis", "vorbis"),
        ("a.opus", "libopus", "opus"),
        ("b.ogg", "flac", "flac"),
        ("a.mka", "libopus", "opus"),
        ("a.webm", "libopus", "opus"),
    ],
)
def test_a_sound_of_every_kind_plays(
    tmp_path: Path, proved: Prove, name: str, codec: str, codecs: str
) -> None:
    done = proved(sound(tmp_path / name, codec, tone(2)))
    found = facts(done)
    assert () == done.remarks
    assert (codecs, 0, "", False) == (found.codecs, found.pages, found.color, found.silent)
    assert pytest.approx(2, abs=0.05) == found.duration_seconds
    assert pytest.approx(-20, abs=0.5) == found.loudness


@pytest.mark.parametrize(
    ("name", "video", "audio", "codecs", "pixels"),
    [
        ("a.mp4", "libx264", "aac", "h264, aac", "yuv420p"),
        ("b.mp4", "libx265", "aac", "h265, aac", "yuv420p"),
        ("c.mp4", "libx265", "aac", "h265, aac", "yuv420p10le"),
        ("d.mp4", "mpeg4", "libmp3lame", "mpeg4, mp3", "yuv420p"),
        ("e.mp4", "libx264", "aac", "h264, aac", "yuv444p"),
        ("a.mov", "libx264", "aac", "h264, aac", "yuv422p"),
        ("b.mov", "prores_ks", "pcm_s16le", "other, wave", "yuv422p10le"),
        ("a.webm", "libvpx-vp9", "libopus", "vp9, opus", "yuv420p"),
        ("b.webm", "libvpx", "vorbis", "vp8, vorbis", "yuv420p"),
        ("a.mkv", "libx264", "flac", "h264, flac", "yuv420p"),
        ("b.mkv", "libvpx-vp9", "libopus", "vp9, opus", "yuv420p"),
    ],
)
def test_a_film_of_every_kind_plays(
    tmp_path: Path, proved: Prove, name: str, video: str, audio: str, codecs: str, pixels: str
) -> None:
    path = film(tmp_path / name, moving(1), tone(1), video=video, audio=audio, pixels=pixels)
    done = proved(path)
    found = facts(done)
    assert () == done.remarks
    assert (codecs, 1, WIDTH, HEIGHT) == (found.codecs, found.pages, found.width, found.height)
    assert (False, False, "") == (found.silent, found.tiled, found.perceptual)
    assert pytest.approx(1, abs=0.06) == found.duration_seconds
    assert pytest.approx(-20, abs=0.6) == found.loudness
    assert near((115, 65, 115), found.color)


def near(expected: tuple[int, int, int], color: str, within: int = 6) -> bool:
    return all(
        abs(int(color[at : at + 2], 16) - part) <= within
        for at, part in zip((1, 3, 5), expected, strict=True)
    )


@pytest.mark.parametrize("name", ["a.mp4", "a.webm", "a.mkv"])
def test_av1_is_refused_though_nothing_says_that_it_fails(tmp_path: Path, proved: Prove, name: str) -> None:
    done = proved(film(tmp_path / name, moving(0.4), tone(0.4), video="libsvtav1", audio="libopus"))
    assert done.facts is None
    assert done.refusal.startswith("Its picture is encoded as AV1, which the kiosk cannot play.")
    assert "Export it as MP4 with H.264 and AAC" in done.refusal


def test_a_film_without_a_sound_track_is_marked(tmp_path: Path, proved: Prove) -> None:
    done = proved(film(tmp_path / "a.mp4", moving(1)))
    assert (True, None) == (facts(done).silent, facts(done).loudness)
    assert ("It has no sound track, so it is marked as a silent film.",) == done.remarks


def test_a_film_whose_sound_is_silence_is_marked(tmp_path: Path, proved: Prove) -> None:
    done = proved(film(tmp_path / "a.mp4", moving(1), silence(1)))
    assert (True, None) == (facts(done).silent, facts(done).loudness)
    assert (
        "Its sound track is silent from beginning to end, so it is marked as a silent film.",
    ) == done.remarks


def test_a_sound_that_is_silence_is_no_film(tmp_path: Path, proved: Prove) -> None:
    done = proved(sound(tmp_path / "a.wav", "pcm_s16le", silence(1)))
    assert (False, None) == (facts(done).silent, facts(done).loudness)
    assert ("It is silent from beginning to end: see whether the recording failed.",) == done.remarks


@pytest.mark.parametrize(
    ("level", "said"), [(-40, "It is very quiet (-40 LUFS)"), (-3, "It is very loud (-3 LUFS)")]
)
def test_what_is_very_quiet_or_loud_is_told(tmp_path: Path, proved: Prove, level: float, said: str) -> None:
    (remark,) = proved(sound(tmp_path / "a.wav", "pcm_s16le", tone(1, level))).remarks
    assert remark.startswith(said)


@pytest.mark.parametrize(("flashes", "told"), [(2, False), (5, True)])
def test_a_film_that_flashes_is_flagged(tmp_path: Path, proved: Prove, flashes: int, told: bool) -> None:
    done = proved(film(tmp_path / "a.mp4", strobe(2, flashes), tone(2), rate=30))
    assert flashes == facts(done).flashes
    assert told == any(f"It flashes up to {flashes} times in one second." in each for each in done.remarks)


def test_a_film_that_flashes_in_red_as_bright_as_its_green_is_flagged(tmp_path: Path, proved: Prove) -> None:
    colors = [np.full((HEIGHT, WIDTH, 3), color, np.uint8) for color in ((255, 0, 0), (0, 149, 0))]
    done = proved(film(tmp_path / "a.mp4", [colors[n // 3 % 2] for n in range(60)], tone(2), rate=30))
    assert 5 == facts(done).flashes
    assert "It flashes up to 5 times in one second, in red up to 5." in done.remarks[0]


def test_a_film_is_as_large_as_it_is_seen(tmp_path: Path, decoders: Decoders) -> None:
    path = turned(film(tmp_path / "a.mp4", moving(1), tone(1)))
    job = job_of(path, tmp_path / "store")
    (done,) = decoders.prepare([job])
    assert (HEIGHT, WIDTH) == (facts(done).width, facts(done).height)
    with Image.open(derivative_path(job.store, job.sha256, LONG_EDGES[0])) as poster:
        assert (HEIGHT, WIDTH) == poster.size
        upper, lower = poster.getpixel((32, 24)), poster.getpixel((32, 72))
    assert isinstance(upper, tuple)
    assert isinstance(lower, tuple)
    assert upper[0] > upper[2]
    assert lower[2] > lower[0]


@pytest.mark.parametrize("pixels", ["yuv420p", "yuv420p10le"])
def test_the_poster_is_no_black_frame(tmp_path: Path, decoders: Decoders, pixels: str) -> None:
    frames = [*[plain(0)] * 10, *[plain(255)] * 10, *[plain(120)] * 20, *[plain(0)] * 10]
    job = job_of(film(tmp_path / "a.mp4", frames, tone(2), pixels=pixels), tmp_path / "store")
    (dry,) = decoders.probe_only([job])
    assert not job.store.exists()
    (done,) = decoders.prepare([job])
    assert dry == done
    assert near((120, 120, 120), facts(done).color, within=3)
    for edge in LONG_EDGES:
        with Image.open(derivative_path(job.store, job.sha256, edge)) as poster:
            assert (WIDTH, HEIGHT) == poster.size


def test_a_film_that_is_black_has_a_poster_too(tmp_path: Path, proved: Prove) -> None:
    assert near((0, 0, 0), facts(proved(film(tmp_path / "a.mp4", [plain(0)] * 25))).color, within=3)


def test_a_sound_writes_nothing(tmp_path: Path, decoders: Decoders) -> None:
    job = job_of(sound(tmp_path / "a.mp3", "libmp3lame", tone(1)), tmp_path / "store")
    (done,) = decoders.prepare([job])
    assert facts(done).duration_seconds
    assert not job.store.exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.mp4", "Its picture stops after 0:0"),
        ("a.mkv", "Its picture stops after 0:0"),
        ("b.mp4", "The file cannot be opened to play it."),
    ],
)
def test_a_film_that_is_cut_short_is_refused(tmp_path: Path, proved: Prove, name: str, said: str) -> None:
    options = {"movflags": "faststart"} if name == "a.mp4" else {}
    done = proved(cut(film(tmp_path / name, moving(4), tone(4), options=options)))
    assert done.facts is None
    assert said in done.refusal
    assert "Get it once more from where it came from." in done.refusal


@pytest.mark.parametrize(
    ("name", "codec"), [("a.wav", "pcm_s16le"), ("a.mp3", "libmp3lame"), ("a.flac", "flac"), ("a.m4a", "aac")]
)
def test_a_sound_that_is_cut_short_is_refused(tmp_path: Path, proved: Prove, name: str, codec: str) -> None:
    done = proved(cut(sound(tmp_path / name, codec, tone(4))))
    assert done.facts is None
    assert "cut short when it was copied or sent" in done.refusal


# Of the FLAC, what the cut part itself holds comes out or does not, so the seconds are not always the same.
@pytest.mark.parametrize(
    ("name", "codec", "kept", "said"),
    [
        ("a.ogg", "vorbis", 0.5, "It ends without the mark that says so"),
        ("a.opus", "libopus", 0.5, "It ends without the mark that says so"),
        ("a.mp3", "libmp3lame", 0.99, "It ends in the middle of a part"),
        ("a.flac", "flac", 0.995, r"It lacks the last [01]\.\d\d seconds that it says it has\."),
        ("a.mka", "libopus", 0.98, "It ends in the middle of a part"),
        ("a.weba", "libopus", 0.98, "It ends in the middle of a part"),
    ],
)
def test_a_sound_that_plays_and_lacks_its_end_is_told(
    tmp_path: Path, proved: Prove, name: str, codec: str, kept: float, said: str
) -> None:
    container = "webm" if name == "a.weba" else ""
    seconds = 40 if codec == "flac" else 6
    whole = proved(sound(tmp_path / name, codec, tone(seconds), container))
    assert ((), "") == (whole.remarks, whole.refusal)
    done = proved(cut(tmp_path / name, kept))
    assert 0 < (facts(done).duration_seconds or 0) < seconds
    assert re.match(said, done.remarks[0])
    assert done.remarks[0].endswith("Go to its end, and get it once more if something is missing.")


def test_a_film_that_plays_and_lacks_its_end_is_told(tmp_path: Path, proved: Prove) -> None:
    path = film(tmp_path / "a.mp4", moving(4), tone(4), options={"movflags": "faststart"})
    assert () == proved(path).remarks
    (remark,) = proved(cut(path, 0.99)).remarks
    assert remark.startswith("It ends in the middle of a part")


def test_an_mp3_that_does_not_count_its_frames_is_taken(tmp_path: Path, proved: Prove) -> None:
    """What players guess of its length is far from it where the bits a second vary."""
    path = sound(tmp_path / "a.mp3", "libmp3lame", tone(4))
    data = path.read_bytes()
    first = data.index(b"\xff\xfb")
    path.write_bytes(data[data.index(b"\xff\xfb", first + 4) :])
    assert pytest.approx(4, abs=0.1) == facts(proved(path)).duration_seconds


def test_a_picture_on_the_cover_makes_no_film_of_a_song(tmp_path: Path, proved: Prove) -> None:
    data = sound(tmp_path / "a.mp3", "libmp3lame", tone(1)).read_bytes()
    Image.new("RGB", (50, 50), "red").save(tmp_path / "cover.jpg")
    cover = b"\0image/jpeg\0\3\0" + (tmp_path / "cover.jpg").read_bytes()
    frame = b"APIC" + len(cover).to_bytes(4, "big") + b"\0\0" + cover
    size = bytes(len(frame) >> 7 * place & 0x7F for place in (3, 2, 1, 0))
    song = tmp_path / "song.mp3"
    song.write_bytes(b"ID3\3\0\0" + size + frame + data[data.index(b"\xff\xfb") :])
    found = facts(proved(song))
    assert ("audio/mpeg", 0, 0) == (found.media_type, found.width, found.pages)


@pytest.mark.parametrize(
    "content",
    [
        b"\0\0\0\x18ftypisom\0\0\2\0isommp41" + bytes(3000),
        b"ID3\4\0\0\0\0\0\0 a letter, and no song",
        b"RIFF\x24\0\0\0WAVEfmt and then it all went wrong",
        b"OggS\0\2" + bytes(22) + b"OpusHead",
        b"\x1a\x45\xdf\xa3\x8b\x42\x82\x88matroska" + bytes(900),
        b"fLaC",
    ],
)
def test_what_only_begins_like_one_is_refused(tmp_path: Path, proved: Prove, content: bytes) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    done = proved(path)
    assert done.facts is None
    assert "cannot be opened to play it" in done.refusal or "no sound" in done.refusal


def test_a_film_under_any_name_is_taken(tmp_path: Path, proved: Prove) -> None:
    path = film(tmp_path / "a.mkv", moving(0.4), tone(0.4)).rename(tmp_path / "poem #1 %20 \u00fc?.txt")
    assert "video/matroska" == facts(proved(path)).media_type


@pytest.mark.parametrize("codec", ["adpcm_ima_wav", "adpcm_ms"])
def test_an_intact_sound_that_the_kiosk_plays_in_part_is_refused_for_its_coding(
    tmp_path: Path, proved: Prove, codec: str
) -> None:
    refusal = proved(sound(tmp_path / "memo.wav", codec, tone(3.0))).refusal
    assert "ADPCM, of which the kiosk plays only parts. The file itself is not damaged." in refusal


def test_a_sound_of_five_samples_is_refused_as_too_short(tmp_path: Path, proved: Prove) -> None:
    refusal = proved(sound(tmp_path / "click.wav", "pcm_s16le", tone(5 / 48000))).refusal
    assert refusal.startswith("The sound is shorter than a hundredth of a second")


def test_a_film_of_one_frame_is_taken(tmp_path: Path, proved: Prove) -> None:
    assert (
        pytest.approx(2, abs=0.05)
        == facts(proved(film(tmp_path / "a.mp4", moving(0.04), tone(2)))).duration_seconds
    )
