"""The simulated YouTube: uploads, lists, thumbnails, captions, quota, analytics and OAuth, on loopback."""

from storyassets_tests.simulator.youtube.control import RemoteYouTube, youtube_process
from storyassets_tests.simulator.youtube.library import UploadedVideo
from storyassets_tests.simulator.youtube.simulator import YouTubeSimulator

__all__ = ["RemoteYouTube", "UploadedVideo", "YouTubeSimulator", "youtube_process"]
