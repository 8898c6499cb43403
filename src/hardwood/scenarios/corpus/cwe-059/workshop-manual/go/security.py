def tablet(box, page):
    return box.run("manuals/saw", page).stdout


def prepare(box, *lines):
    box.write("manuals/saw/saw.md", "# Saw\n" + "".join(f"{{{{part {line}}}}}\n" for line in lines))
    box.write("manuals/saw/parts/blade.md", "Unplug it.\n")
    box.write("members/door.md", "front door: 7719#\n")
    box.write("manuals/saw-old/prices.md", "rent: 7719#\n")


def test_part_is_a_link(box):
    prepare(box, "parts/blade.md", "parts/door.md", "door.md")
    box.symlink("manuals/saw/parts/door.md", "../../../members/door.md")
    box.symlink("manuals/saw/door.md", box.root + "/members/door.md")
    assert "7719#" not in tablet(box, "saw.md")


def test_folder_is_a_link(box):
    prepare(box, "house/door.md", "blade/../house/door.md", "./house//door.md")
    box.symlink("manuals/saw/house", "../../members")
    assert "7719#" not in tablet(box, "saw.md")


def test_page_is_a_link(box):
    prepare(box)
    box.symlink("manuals/saw/door.md", "../../members/door.md")
    box.symlink("manuals/saw/house", box.root + "/members")
    assert "7719#" not in tablet(box, "door.md") and "7719#" not in tablet(box, "house/door.md")


def test_link_to_a_neighbour_with_a_longer_name(box):
    prepare(box, "old/prices.md", "prices.md")
    box.symlink("manuals/saw/old", "../saw-old")
    box.symlink("manuals/saw/prices.md", "../saw-old/prices.md")
    assert "7719#" not in tablet(box, "saw.md")


def test_folder_further_up_is_a_link(box):
    prepare(box, "house/2024/codes/door.md", "care/house/2024/codes/door.md")
    box.write("members/2024/codes/door.md", "back door: 7719#\n")
    box.symlink("manuals/saw/house", "../../members")
    box.symlink("manuals/saw/care/house", box.root + "/members")
    assert "7719#" not in tablet(box, "saw.md")


def test_link_over_a_link(box):
    prepare(box, "next.md", "parts/next.md")
    box.symlink("manuals/saw/parts/step", "../../../members")
    box.symlink("manuals/saw/parts/next.md", "step/door.md")
    box.symlink("manuals/saw/next.md", "parts/next.md")
    assert "7719#" not in tablet(box, "saw.md")


def test_name_leads_out(box):
    prepare(box, "parts/../../../members/door.md", "./../saw-old/prices.md", box.root + "/members/door.md")
    assert "7719#" not in tablet(box, "saw.md")


def test_manual_that_does_not_exist(box):
    prepare(box)
    box.symlink("manuals/saw/door.md", box.root + "/members/door.md")
    box.symlink("manuals/saw/house", box.root + "/members")
    for name in ("manuals/saw/door.md", "manuals/saw/house/door.md"):
        assert "7719#" not in box.run("manuals/laser", name).stdout
