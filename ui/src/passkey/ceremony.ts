// The two ceremonies of Web Authentication Level 3 (§5.1) in the form in which Spring Security asks for them: the server
// writes options with bytes as base64url, the browser's key answers with bytes, and those go back as base64url.

type Json = Record<string, unknown>;

export function encode(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/=/g, '').replace(/\+/g, '-').replace(/\//g, '_');
}

export function decode(text: string): ArrayBuffer {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (c) => c.charCodeAt(0)).buffer as ArrayBuffer;
}

const ids = (list: unknown): PublicKeyCredentialDescriptor[] =>
  ((list as Json[] | undefined) ?? []).map((entry) => ({ ...entry, id: decode(entry.id as string) }) as PublicKeyCredentialDescriptor);

/** What `navigator.credentials.create` wants, from what the server wrote. */
export function creation(options: Json): PublicKeyCredentialCreationOptions {
  const user = options.user as Json;
  return {
    ...options,
    challenge: decode(options.challenge as string),
    user: { ...user, id: decode(user.id as string) },
    excludeCredentials: ids(options.excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions;
}

/** What `navigator.credentials.get` wants, from what the server wrote. */
export function request(options: Json): PublicKeyCredentialRequestOptions {
  return {
    ...options,
    challenge: decode(options.challenge as string),
    allowCredentials: ids(options.allowCredentials),
  } as unknown as PublicKeyCredentialRequestOptions;
}

/** A new key as the server wants to hear of it. */
export function made(key: PublicKeyCredential, label: string): Json {
  const response = key.response as AuthenticatorAttestationResponse;
  return {
    publicKey: {
      credential: {
        ...about(key),
        type: key.type,
        response: {
          attestationObject: encode(response.attestationObject),
          clientDataJSON: encode(response.clientDataJSON),
          transports: response.getTransports?.() ?? [],
        },
      },
      label,
    },
  };
}

/** The signature of a key as the server wants to hear of it. */
export function signed(key: PublicKeyCredential): Json {
  const response = key.response as AuthenticatorAssertionResponse;
  return {
    ...about(key),
    credType: key.type,
    response: {
      authenticatorData: encode(response.authenticatorData),
      clientDataJSON: encode(response.clientDataJSON),
      signature: encode(response.signature),
      ...(response.userHandle ? { userHandle: encode(response.userHandle) } : {}),
    },
  };
}

function about(key: PublicKeyCredential): Json {
  return {
    id: key.id,
    rawId: encode(key.rawId),
    clientExtensionResults: key.getClientExtensionResults(),
    authenticatorAttachment: key.authenticatorAttachment,
  };
}
