    Bundle bundle;
    for (const auto &path : list_texts(folder)) {
        std::ifstream in(path, std::ios::binary);
        std::ostringstream essay;
        if (fs::is_directory(path) || !in) continue;
        essay << in.rdbuf();
        add_essay(bundle, path, essay.str());
    }
    return bundle;
}
