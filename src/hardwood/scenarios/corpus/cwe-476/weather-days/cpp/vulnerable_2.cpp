    WarmestDay warmest;

    if (const Element *place = forecast.find("place"))
        out << "Forecast for " << place->text << '\n';
    for (const Element &day : forecast.elements) {
        const Element *degrees = day.find("temperature");
        if (day.name == "day" && degrees) {
            const int low = degrees->find("low")->number(), high = degrees->find("high")->number();
            out << day.find("name")->text << ": " << low << " to " << high << " degrees, " << day.find("sky")->text << '\n';
            warmest.add(day.find("name")->text, high);
        }
    }
    warmest.print(out);
}
