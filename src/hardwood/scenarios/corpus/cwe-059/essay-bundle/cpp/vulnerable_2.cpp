    std::vector<fs::path> paths{fs::directory_iterator(folder), fs::directory_iterator()};
    std::sort(paths.begin(), paths.end());
    Bundle bundle;
    for (const auto &path : paths) {
        if (path.extension() != ".txt" || fs::is_directory(path)) continue;
        add_essay(bundle, path.stem().string(), read_all(path));
    }
    return bundle;
}
