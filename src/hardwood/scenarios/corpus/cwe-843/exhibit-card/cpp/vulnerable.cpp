    if (name == "title") exhibit.title = value.text();
    else if (name == "artist") exhibit.artist = value.text();
    else if (name == "lender") exhibit.lender = value.text();
    else if (name == "year") exhibit.year = value.number();
    else if (name == "materials") exhibit.materials = value.list();
}
