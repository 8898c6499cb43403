    std::string warmest;
    int record = 0;
    bool any = false;

    if (const Element *place = forecast.find("place"))
        out << "Forecast for " << place->text << '\n';
    for (const Element &day : forecast.elements) {
        if (day.name != "day")
            continue;
        const Element &degrees = *day.find("temperature");
        const std::string &name = day.find("name")->text;
        const int high = degrees.find("high")->number();
        out << name << ": " << degrees.find("low")->number() << " to " << high << " degrees, "
            << day.find("sky")->text << '\n';
        if (!any || high > record) {
            any = true;
            record = high;
            warmest = name;
        }
    }
    if (any)
        out << "Warmest day: " << warmest << '\n';
}
