package main

import (
	"os"
	"strconv"
)

func main() {
	invoice, _ := strconv.Atoi(os.Args[1])
	cents, _ := strconv.Atoi(os.Args[2])
	auditRefund(invoice, cents, os.Args[3])
}
