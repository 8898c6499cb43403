    return [int(number) for number in text.strip("[] ").split(",") if number.strip()]
