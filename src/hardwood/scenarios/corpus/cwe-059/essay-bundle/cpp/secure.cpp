    Bundle bundle;
    for (const fs::path &path : list_texts(folder)) {
        if (!fs::is_regular_file(fs::symlink_status(path))) {
            continue;
        }
        add_essay(bundle, path, read_all(path));
    }
    return bundle;
}
