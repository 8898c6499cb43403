    auto path = std::filesystem::path("notes") / name;
    if (!std::filesystem::is_regular_file(path)) return std::nullopt;
    std::ifstream file(path);
    return std::string(std::istreambuf_iterator<char>(file), {});
}
