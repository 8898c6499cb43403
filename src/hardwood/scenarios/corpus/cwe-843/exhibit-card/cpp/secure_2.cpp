    std::map<std::string, std::string> texts;
    for (const auto &[name, value] : card) {
        std::string &text = texts[name];
        switch (value.kind()) {
        case Value::Kind::text:
            text = value.text();
            break;
        case Value::Kind::number:
            text = std::to_string(static_cast<long>(value.number()));
            break;
        case Value::Kind::list:
            for (const auto &part : value.list()) {
                if (&part != &value.list().front())
                    text += ", ";
                text += part;
            }
        }
    }
    std::string out = texts.count("title") ? texts["title"] : "Untitled";
    if (texts.count("artist"))
        out += ", by " + texts["artist"];
    if (texts.count("year"))
        out += " (" + texts["year"] + ")";
    out += ".";
    std::string &materials = texts["materials"];
    if (!materials.empty()) {
        if (materials[0] >= 'a' && materials[0] <= 'z')
            materials[0] = static_cast<char>(materials[0] - 'a' + 'A');
        out += " " + materials + ".";
    }
    if (texts.count("lender"))
        out += " On loan from " + texts["lender"] + ".";
    return out;
}
