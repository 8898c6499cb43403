    char text[201];
    std::snprintf(text, sizeof text, phrase.c_str(), name.c_str());
    return text;
}
