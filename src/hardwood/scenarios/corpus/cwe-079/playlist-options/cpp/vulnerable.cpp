    std::ostringstream out;
    for (const auto &[number, name] : playlists) {
        out << "<option value=\"" << number << "\">" << name << "</option>";
    }
    return out.str();
}
