// Builds the XML that the cash desk sends to the bank.
package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
)

const order = "<transfer><to>%s</to><reference>%s</reference><euros>%d</euros></transfer>"

// answers reads from what the bank has sent how each transfer of a day went.
func answers(bank io.Reader) ([]string, error) {
	var text bytes.Buffer
	if _, err := text.ReadFrom(bank); err != nil {
		return nil, err
	}
	var day struct {
		State []string `xml:"state"`
	}
	err := xml.Unmarshal(text.Bytes(), &day)
	return day.State, err
}

// rentOrder is the order for the rent of a month.
func rentOrder(month, euros int) string {
	return fmt.Sprintf(order, "landlord", fmt.Sprintf("rent %d", month), euros)
}

// refundOrder is an order, filled in to pay money back to the account "customer". The reference is what the customer
// wants to read on the bank statement, in the customer's own words, such as "broken lamp".
func refundOrder(reference string, euros int) string {
