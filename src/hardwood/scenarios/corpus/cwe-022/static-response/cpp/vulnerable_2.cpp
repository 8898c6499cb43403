    Response response;
    std::string file = site.string() + "/" + url_path;
    if (fs::is_regular_file(file)) {
        response.status = 200;
        response.type = content_type(file);
        response.body = bytes_of(file);
    }
    return response;
}
