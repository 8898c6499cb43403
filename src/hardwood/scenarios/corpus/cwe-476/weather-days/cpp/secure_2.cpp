    auto get = [](const Element &element, const char *name) -> const Element & {
        const Element *found = element.find(name);
        if (!found)
            throw std::runtime_error(element.name + " has no " + name);
        return *found;
    };
    std::string warmest;
    int record = 0;
    bool any = false;

    out << "Forecast for " << get(forecast, "place").text << '\n';
    for (const Element &day : forecast.elements) {
        if (day.name != "day")
            continue;
        const Element &degrees = get(day, "temperature");
        const std::string &name = get(day, "name").text;
        const int high = get(degrees, "high").number();
        out << name << ": " << get(degrees, "low").number() << " to " << high << " degrees, "
            << get(day, "sky").text << '\n';
        if (!any || high > record) {
            any = true;
            record = high;
            warmest = name;
        }
    }
    if (any)
        out << "Warmest day: " << warmest << '\n';
}
