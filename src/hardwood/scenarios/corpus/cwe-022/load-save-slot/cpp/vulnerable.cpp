    auto file = std::filesystem::path(slot + ".json");
    std::ifstream in(folder / file);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}
