    Bundle bundle;
    for (const fs::path &path : list_texts(folder)) {
        if (!fs::is_regular_file(path)) {
            continue;
        }
        add_essay(bundle, path, read_all(path));
    }
    return bundle;
}
