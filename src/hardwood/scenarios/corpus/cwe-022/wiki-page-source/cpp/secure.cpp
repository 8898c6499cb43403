    path base = std::filesystem::weakly_canonical(root);
    path file = std::filesystem::weakly_canonical(base / page);
    if (std::mismatch(base.begin(), base.end(), file.begin(), file.end()).first != base.end()) return "";
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}
