    std::string base = std::filesystem::absolute(root).lexically_normal();
    std::string file = (path(base) / page).lexically_normal();
    if (file.substr(0, base.size()) != base || !std::filesystem::exists(file)) return "";
    std::ifstream in(file);
    return std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}
