    const Value::Kind kind = value.kind();
    if (name == "title" && kind == Value::Kind::text) exhibit.title = value.text();
    if (name == "artist" && kind == Value::Kind::text) exhibit.artist = value.text();
    if (name == "lender" && kind == Value::Kind::text) exhibit.lender = value.text();
    if (name == "year" && kind == Value::Kind::number) exhibit.year = value.number();
    if (name == "materials" && kind == Value::Kind::list) exhibit.materials = value.list();
}
