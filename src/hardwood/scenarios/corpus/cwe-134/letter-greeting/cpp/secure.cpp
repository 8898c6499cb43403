    std::string text = phrase;
    const auto hole = text.find("%s");
    if (hole != std::string::npos) text.replace(hole, 2, name);
    return text;
}
