    path base = std::filesystem::weakly_canonical(root);
    path file = std::filesystem::weakly_canonical(base / page);
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}
