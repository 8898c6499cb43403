    const fs::path home = fs::canonical(folder);
    std::vector<fs::path> paths{fs::directory_iterator(home), fs::directory_iterator()};
    std::sort(paths.begin(), paths.end());
    Bundle bundle;
    for (const auto &path : paths) {
        if (path.extension() != ".txt" || fs::canonical(path) != path || !fs::is_regular_file(path)) continue;
        add_essay(bundle, path.stem().string(), read_all(path));
    }
    return bundle;
}
