    const int length = std::snprintf(nullptr, 0, phrase.c_str(), name.c_str());
    std::vector<char> text(length + 1);
    std::sprintf(text.data(), phrase.c_str(), name.c_str());
    return text.data();
}
