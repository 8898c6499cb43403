    fs::path root = fs::weakly_canonical(site);
    fs::path file = fs::weakly_canonical(root / url_path);
    for (fs::path folder = file; folder != folder.root_path(); folder = folder.parent_path()) {
        if (folder == root && fs::is_regular_file(file)) {
            return {200, content_type(file), bytes_of(file)};
        }
    }
    return {};
}
