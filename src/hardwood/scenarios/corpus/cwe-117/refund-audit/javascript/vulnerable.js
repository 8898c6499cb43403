  audit(`REFUND ${invoice} ${euros(cents)}: ${reason}`);
}
