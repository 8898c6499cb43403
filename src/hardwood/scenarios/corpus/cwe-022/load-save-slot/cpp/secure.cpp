    auto file = std::filesystem::path(slot + ".json");
    for (const auto &part : file) {
        if (part == ".." || part == "/") return "";
    }
    std::ifstream in(folder / file);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}
