    const fs::path home = fs::canonical(folder);
    Bundle bundle;
    for (const auto &path : list_texts(home)) {
        if (fs::canonical(path) == path && !fs::is_directory(path)) add_essay(bundle, path, read_all(path));
    }
    return bundle;
}
