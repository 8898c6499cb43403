    switch (value.kind()) {
    case Value::Kind::text:
        if (name == "title") exhibit.title = value.text();
        if (name == "artist") exhibit.artist = value.text();
        if (name == "lender") exhibit.lender = value.text();
        break;
    case Value::Kind::number:
        if (name == "year") exhibit.year = value.number();
        if (name == "title") exhibit.title = std::to_string(value.number());
        break;
    case Value::Kind::list:
        if (name == "materials") exhibit.materials = value.list();
    }
}
