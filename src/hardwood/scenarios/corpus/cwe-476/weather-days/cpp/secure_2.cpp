    auto get = [](const Element &element, const char *name) -> const Element & {
        const Element *found = element.find(name);
        if (!found)
            throw std::runtime_error(element.name + " has no " + name);
        return *found;
    };
    WarmestDay warmest;

    out << "Forecast for " << get(forecast, "place").text << '\n';
    for (const Element &day : forecast.elements) {
        if (day.name == "day") {
            const Element &degrees = get(day, "temperature");
            out << get(day, "name").text << ": " << get(degrees, "low").number() << " to ";
            out << get(degrees, "high").number() << " degrees, " << get(day, "sky").text << '\n';
            warmest.add(get(day, "name").text, get(degrees, "high").number());
        }
    }
    warmest.print(out);
}
