    fs::path file = (site / url_path).lexically_normal();
    if (!fs::is_regular_file(file)) return {};
    return {200, content_type(file), bytes_of(file)};
}
