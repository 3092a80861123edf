import type { Client } from '../../main/contract.ts'
import { httpClient } from './http-client.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload script; absent in a browser. */
    readonly dossier?: Client
  }
}

/** The program behind the page: preload's functions in the desktop window, HTTP in the local browser. */
export function connect(): Client {
  return window.dossier ?? httpClient('', new URLSearchParams(location.search).get('token') ?? '')
}
