    std::string options;
    for (const auto &playlist : playlists) {
        std::string name = playlist.second;
        auto at = name.find("<");
        if (at != std::string::npos) name.replace(at, 1, "&lt;");
        options += "<option value=\"" + std::to_string(playlist.first) + "\">" + name + "</option>";
    }
    return options;
}
