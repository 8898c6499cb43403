    const auto hole = phrase.find("%s");
    if (hole == std::string::npos) {
        return phrase;
    }
    char text[201];
    std::snprintf(text, sizeof text, "%.*s%s%s", static_cast<int>(hole), phrase.c_str(), name.c_str(), &phrase[hole + 2]);
    return text;
}
