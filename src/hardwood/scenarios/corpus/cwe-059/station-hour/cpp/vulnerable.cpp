    if (hour.empty()) return false;
    std::ofstream out(folder / (station + ".txt"));
    out << summarise(station, hour);
    out.close();
    return !out.fail();
}
