"""Prompt books of the theatre club: one XML file a play, scenes in files of their own."""
from pathlib import Path
from xml.etree import ElementInclude
from xml.etree import ElementTree as ET

SCENES = Path("scenes")


def new_scene(name, lines):
    """Write a scene file of a few lines."""
    scene = ET.Element("scene")
    for line in lines:
        ET.SubElement(scene, "line").text = line
    ET.ElementTree(scene).write(SCENES / name, encoding="utf-8")


def spoken_lines(book):
    """All lines of the play in the file `book` as a list of texts, in order.

    A book brings in its scenes, which lie in SCENES, by XInclude:

    <play xmlns:xi="http://www.w3.org/2001/XInclude"><line>Good evening.</line>
    <xi:include href="scenes/the storm 2.xml"/></play>
    """
