    Exhibit exhibit;
    for (const auto &[name, value] : card) {
        if (name == "title") exhibit.title = value.text();
        if (name == "artist") exhibit.artist = value.text();
        if (name == "year") exhibit.year = value.number();
        if (name == "materials") exhibit.materials = value.list();
        if (name == "lender") exhibit.lender = value.text();
    }
    return exhibit;
}
