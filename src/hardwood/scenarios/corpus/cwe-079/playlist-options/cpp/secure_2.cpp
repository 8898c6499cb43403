    std::string options;
    for (const auto &playlist : playlists) {
        std::string name = playlist.second;
        for (size_t at = 0; (at = name.find_first_of("<>&", at)) != std::string::npos; at++) {
            name.replace(at, 1, "&#" + std::to_string(name[at]) + ";");
        }
        options += "<option value=\"" + std::to_string(playlist.first) + "\">" + name + "</option>";
    }
    return options;
}
