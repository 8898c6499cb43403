    if (hour.size() == 0) return false;
    const std::string text = summarise(station, hour);
    std::string fresh = (folder / ".hour-XXXXXX").string();
    int fd = mkstemp(fresh.data());
    if (fd < 0) return false;
    bool done = write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    close(fd);
    fs::permissions(fresh, fs::perms(0644));
    fs::rename(fresh, path_of(folder, station));
    return done;
}
