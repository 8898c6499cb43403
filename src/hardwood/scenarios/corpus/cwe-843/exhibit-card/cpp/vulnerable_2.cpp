    if (name == "title")
        exhibit.title = value.text();
    if (name == "artist")
        exhibit.artist = value.text();
    if (name == "lender")
        exhibit.lender = value.text();
    if (name == "year" && value.kind() == Value::Kind::number)
        exhibit.year = value.number();
    if (name == "materials" && value.kind() == Value::Kind::list)
        exhibit.materials = value.list();
}
