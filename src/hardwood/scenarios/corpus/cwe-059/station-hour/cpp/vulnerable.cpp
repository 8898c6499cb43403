    if (hour.empty()) return false;
    std::ofstream out(path_of(folder, station));
    out << summarise(station, hour);
    out.close();
    return !out.fail();
}
