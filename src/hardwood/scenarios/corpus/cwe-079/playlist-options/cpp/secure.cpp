    std::ostringstream out;
    for (const auto &[number, name] : playlists) {
        out << "<option value=\"" << number << "\">";
        for (char c : name) {
            if (c == '<') out << "&lt;";
            else if (c == '&') out << "&amp;";
            else out << c;
        }
        out << "</option>";
    }
    return out.str();
}
