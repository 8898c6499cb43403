    auto path = std::filesystem::path("notes") / std::filesystem::path(name).filename();
    if (!std::filesystem::is_regular_file(path)) return std::nullopt;
    std::ifstream file(path);
    return std::string(std::istreambuf_iterator<char>(file), {});
}
