    fs::path file = (site / url_path).lexically_normal();
    if (file.string().rfind("site/", 0) != 0 || !fs::is_regular_file(file)) return {};
    return {200, content_type(file), bytes_of(file)};
}
